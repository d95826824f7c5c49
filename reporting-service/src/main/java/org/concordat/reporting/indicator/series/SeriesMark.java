package org.concordat.reporting.indicator.series;

/** How reorganisations have marked a series: reporting.md, Reorganisation. */
public enum SeriesMark {
    /** None touched it, or the organisation goes on under another id. */
    UNCHANGED,
    /** It holds values of predecessors that came together whole. */
    MERGED,
    /** A predecessor was divided: nobody knows which part of its values went where, and none is taken. */
    SPLIT,
    /** The indicator's successors take nothing. */
    BROKEN
}
