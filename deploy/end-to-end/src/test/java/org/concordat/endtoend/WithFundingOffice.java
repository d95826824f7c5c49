package org.concordat.endtoend;

/** The office that gives out grants, on a stack of its own. */
final class WithFundingOffice extends Shared<FundingOffice> {
    WithFundingOffice() {
        super(FundingOffice.class, FundingOffice::open);
    }
}
