package org.concordat.programme.project.holiday;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/** A day on which nobody works although it is no weekend. Data, not code. */
@Entity
public class BankHoliday extends Aggregate {

    public static final AggregateType<BankHoliday> TYPE = AggregateType.internal("bank-holiday", BankHoliday::details);

    private LocalDate day;
    private String name;
    private boolean observed;

    protected BankHoliday() {}

    BankHoliday(LocalDate day, String name) {
        this.day = day;
        this.name = name;
        this.observed = true;
    }

    void amend(BankHolidayDetails details) {
        name = details.name();
        observed = details.observed();
    }

    BankHolidayDetails details() {
        return new BankHolidayDetails(day, name, observed);
    }
}
