package org.concordat.programme.benefit.saving;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Savings as tests of the rules need them. */
final class SavingMother {

    static final FinancialYear YEAR = new FinancialYear(2008);
    static final UUID COUNCIL = UUID.randomUUID();
    static final LocalDate CLAIMED_ON = LocalDate.of(2009, 3, 20);
    static final SavingSource PROJECT = new SavingSource(null, null, UUID.randomUUID());

    private SavingMother() {}

    static SavingYear year(FinancialYear year, long low, long expected, long high) {
        return new SavingYear(
                year, new SavingRange(Money.pounds(low), Money.pounds(expected), Money.pounds(high)), null);
    }

    static SavingDetails details(Recurrence recurrence) {
        return new SavingDetails("One team", "Payroll", SavingKind.NON_CASHABLE, recurrence, "head-of-finance");
    }

    static SavingPlan plan(Recurrence recurrence, SavingYear... years) {
        return new SavingPlan(details(recurrence), Arrays.asList(years));
    }

    static Saving claimed(SavingPlan plan) {
        return new Saving(COUNCIL, PROJECT, plan, CLAIMED_ON, "claimer");
    }

    static Saving oneOff(long expected) {
        return claimed(plan(Recurrence.ONE_OFF, year(YEAR, 0, expected, expected)));
    }

    static Saving recurring(FinancialYear... years) {
        return claimed(new SavingPlan(
                details(Recurrence.RECURRING),
                List.of(years).stream().map(each -> year(each, 10, 20, 30)).toList()));
    }

    static void evidence(Saving saving) {
        saving.evidence(new SavingEvidence("Ledger", "All on time", CLAIMED_ON), "bringer");
    }

    static void validate(Saving saving) {
        evidence(saving);
        saving.validate(CLAIMED_ON, "validator");
    }
}
