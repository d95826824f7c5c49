package org.concordat.funding.ledger;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Some accounts of a fund for tests. */
public final class Accounts {

    public static final FinancialYear YEAR = FinancialYear.of("2008-09");
    public static final UUID AWARD = UUID.fromString("018f4e6e-7c1a-7b8e-9d3f-2a1b0c9d8e7f");

    public static final Account ALLOCATED = Account.allocated(YEAR, "cumbria");
    public static final Account REGIONAL = Account.allocated(YEAR, Account.REGIONAL);
    public static final Account COMMITTED = Account.committed(YEAR, "cumbria", AWARD);
    public static final Account PAID = Account.paid(YEAR, "cumbria", AWARD);

    public static final Account CHARGED = Account.charged(YEAR);

    public static final List<Account> ALL =
            List.of(Account.SOURCE, Account.UNALLOCATED, ALLOCATED, REGIONAL, COMMITTED, PAID, CHARGED);

    private Accounts() {}
}
