/**
 * The statuses of a range that an operation does not document by themselves.
 *
 * By look-up in interfaces, not with unions: what is documented, left out of a union, costs the compiler twelve steps for
 * each status that stays; and each program pays for that anew.
 */
export type StatusesOf<Range extends keyof StatusRanges, Errors> = Open<Errors>[StatusRanges[Range]];

/** The statuses that an operation documents neither by themselves nor by their range. */
export type OtherStatuses<Errors> = Open<Errors>[(StatusRanges & Documented<Errors>)[keyof StatusRanges]];

export interface StatusRanges {
  "3XX": keyof Redirections;
  "4XX": keyof ClientErrors;
  "5XX": keyof ServerErrors;
}

/** What is documented, as `never`: such a status is none of the others. */
type Documented<Errors> = { readonly [Status in keyof Errors]: never };
type Open<Errors> = Statuses & Documented<Errors>;

/** Every status that is no success. */
interface Statuses extends Redirections, ClientErrors, ServerErrors {}

// prettier-ignore
interface Redirections {
  300: 300; 301: 301; 302: 302; 303: 303; 304: 304; 305: 305; 306: 306; 307: 307; 308: 308;
}

// prettier-ignore
interface ClientErrors {
  400: 400; 401: 401; 402: 402; 403: 403; 404: 404; 405: 405; 406: 406; 407: 407; 408: 408; 409: 409;
  410: 410; 411: 411; 412: 412; 413: 413; 414: 414; 415: 415; 416: 416; 417: 417; 418: 418; 419: 419;
  420: 420; 421: 421; 422: 422; 423: 423; 424: 424; 425: 425; 426: 426; 427: 427; 428: 428; 429: 429;
  430: 430; 431: 431; 432: 432; 433: 433; 434: 434; 435: 435; 436: 436; 437: 437; 438: 438; 439: 439;
  440: 440; 441: 441; 442: 442; 443: 443; 444: 444; 445: 445; 446: 446; 447: 447; 448: 448; 449: 449;
  450: 450; 451: 451; 452: 452; 453: 453; 454: 454; 455: 455; 456: 456; 457: 457; 458: 458; 459: 459;
  460: 460; 461: 461; 462: 462; 463: 463; 464: 464; 465: 465; 466: 466; 467: 467; 468: 468; 469: 469;
  470: 470; 471: 471; 472: 472; 473: 473; 474: 474; 475: 475; 476: 476; 477: 477; 478: 478; 479: 479;
  480: 480; 481: 481; 482: 482; 483: 483; 484: 484; 485: 485; 486: 486; 487: 487; 488: 488; 489: 489;
  490: 490; 491: 491; 492: 492; 493: 493; 494: 494; 495: 495; 496: 496; 497: 497; 498: 498; 499: 499;
}

// prettier-ignore
interface ServerErrors {
  500: 500; 501: 501; 502: 502; 503: 503; 504: 504; 505: 505; 506: 506; 507: 507; 508: 508; 509: 509;
  510: 510; 511: 511; 512: 512; 513: 513; 514: 514; 515: 515; 516: 516; 517: 517; 518: 518; 519: 519;
  520: 520; 521: 521; 522: 522; 523: 523; 524: 524; 525: 525; 526: 526; 527: 527; 528: 528; 529: 529;
  530: 530; 531: 531; 532: 532; 533: 533; 534: 534; 535: 535; 536: 536; 537: 537; 538: 538; 539: 539;
  540: 540; 541: 541; 542: 542; 543: 543; 544: 544; 545: 545; 546: 546; 547: 547; 548: 548; 549: 549;
  550: 550; 551: 551; 552: 552; 553: 553; 554: 554; 555: 555; 556: 556; 557: 557; 558: 558; 559: 559;
  560: 560; 561: 561; 562: 562; 563: 563; 564: 564; 565: 565; 566: 566; 567: 567; 568: 568; 569: 569;
  570: 570; 571: 571; 572: 572; 573: 573; 574: 574; 575: 575; 576: 576; 577: 577; 578: 578; 579: 579;
  580: 580; 581: 581; 582: 582; 583: 583; 584: 584; 585: 585; 586: 586; 587: 587; 588: 588; 589: 589;
  590: 590; 591: 591; 592: 592; 593: 593; 594: 594; 595: 595; 596: 596; 597: 597; 598: 598; 599: 599;
}
