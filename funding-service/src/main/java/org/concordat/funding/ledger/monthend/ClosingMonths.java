package org.concordat.funding.ledger.monthend;

import static org.concordat.funding.ledger.monthend.MonthEndFact.MONTH_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.ledger.Book;
import org.concordat.funding.ledger.Books;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Closes the months of a fund's book, one after the other. */
@ApplicationScoped
public class ClosingMonths {

    private final Books books;
    private final MonthEnds monthEnds;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ClosingMonths(Books books, MonthEnds monthEnds, Changes changes, BusinessCalendar calendar) {
        this.books = books;
        this.monthEnds = monthEnds;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param day the month's last */
    @Transactional
    public MonthEndView close(UUID fund, LocalDate day, String reason) {
        Book book = books.hold(fund);
        LocalDate oldestOpen = book.closedUntil() == null
                ? books.firstDay(fund).orElse(null)
                : book.closedUntil().plusDays(1);
        var monthEnd = MonthEnd.of(fund, day, oldestOpen, calendar.today());
        changes.add(monthEnds, monthEnd, MONTH_CLOSED, new EffectiveDate(day, reason));
        return view(monthEnd);
    }

    public MonthEndView get(UUID fund, MonthEndId id) {
        return view(monthEnds.find(fund, id).orElseThrow(() -> Refusal.notFound("month end", id.value())));
    }

    /** From the first on. */
    public Page<MonthEndView> list(UUID fund, PageRequest page) {
        return monthEnds.list(fund, page).map(this::view);
    }

    private MonthEndView view(MonthEnd monthEnd) {
        return new MonthEndView(monthEnd.id(), monthEnd.fund(), monthEnd.day(), leftOver(monthEnd));
    }

    /** Of the financial year, once it is over. */
    private List<LeftOver> leftOver(MonthEnd monthEnd) {
        FinancialYear year = FinancialYear.containing(monthEnd.day());
        return monthEnd.day().equals(year.lastDay())
                ? monthEnds.leftOver(monthEnd.fund(), year, monthEnd.day())
                : List.of();
    }
}
