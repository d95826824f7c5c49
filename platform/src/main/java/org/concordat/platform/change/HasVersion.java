package org.concordat.platform.change;

/** A view of one record that carries the record's version, which becomes the ETag of every answer that shows it. */
public interface HasVersion {

    long version();
}
