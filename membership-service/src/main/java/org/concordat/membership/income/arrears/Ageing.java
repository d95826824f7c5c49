package org.concordat.membership.income.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Answers what members owe, and for how long. */
@ApplicationScoped
public class Ageing {

    private final OpenInvoices invoices;
    private final BusinessCalendar calendar;

    Ageing(OpenInvoices invoices, BusinessCalendar calendar) {
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /**
     * @param asAt {@code null} for today
     * @param year {@code null} for all years
     */
    public AgedDebt debtAsAt(LocalDate asAt, FinancialYear year) {
        LocalDate day = calendar.orToday(asAt);
        return AgedDebt.of(invoices.asAt(day, year), day);
    }
}
