package org.concordat.platform.table;

/** A table that is given out to be filled in: as a workbook its cells take only what fits. */
public interface Fillable extends Tabular {

    byte[] workbook();
}
