package org.concordat.endtoend;

/** The office of the South West, in which each chapter of its story goes on from the one before. */
final class WithSouthWest extends Shared<SouthWestOffice> {
    WithSouthWest() {
        super(SouthWestOffice.class, SouthWestOffice::open);
    }
}
