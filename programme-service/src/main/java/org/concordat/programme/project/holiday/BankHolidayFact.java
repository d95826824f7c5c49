package org.concordat.programme.project.holiday;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a bank holiday. */
public enum BankHolidayFact implements Fact<BankHoliday> {
    BANK_HOLIDAY_CREATED,
    BANK_HOLIDAY_AMENDED;

    @Override
    public AggregateType<BankHoliday> about() {
        return BankHoliday.TYPE;
    }
}
