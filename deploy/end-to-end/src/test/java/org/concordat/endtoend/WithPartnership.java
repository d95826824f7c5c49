package org.concordat.endtoend;

/** The partnership of the North West that most suites share. */
final class WithPartnership extends Shared<Partnership> {
    WithPartnership() {
        super(Partnership.class, Partnership::start);
    }
}
