package org.concordat.funding.fund.fund;

import static org.concordat.funding.fund.fund.FundFact.SOURCE_OBLIGATION_ADDED;
import static org.concordat.funding.fund.fund.FundFact.SOURCE_OBLIGATION_FULFILLED;
import static org.concordat.funding.fund.fund.FundFact.SOURCE_OBLIGATION_WAIVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.Changes.Changed;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

/** Keeps what the money of sources comes with, and what is still to be done of it. */
@ApplicationScoped
public class KeepingObligations {

    private final Funds funds;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingObligations(Funds funds, Changes changes, BusinessCalendar calendar) {
        this.funds = funds;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** What is owed, and when it is due. */
    public record NewObligation(ObligationKind kind, String what, LocalDate dueOn) {

        /** The day that is said; else today, or the day it is due when that is over already. */
        private LocalDate since(LocalDate said, LocalDate today) {
            if (said != null) {
                return said;
            }
            return dueOn.isBefore(today) ? dueOn : today;
        }
    }

    /** Of all funds, what is due first; as it stands at the end of the filter's day. */
    public Page<SourceObligationView> list(ObligationFilter filter, PageRequest page) {
        LocalDate day = calendar.orToday(filter.asAt());
        return funds.obligations(filter, calendar.today(), page).map(obligation -> obligation.asAt(day));
    }

    public Fund fund(FundId fund) {
        return funds.get(fund.value());
    }

    @Transactional
    public Changed<Fund, SourceObligation> add(
            FundId fund, SourceId source, NewObligation owed, EffectiveDate effective) {
        LocalDate since = owed.since(effective.day(), calendar.today());
        return changes.of(funds, fund.value())
                .effective(effective.or(since))
                .recordWith(SOURCE_OBLIGATION_ADDED, changed -> {
                    var obligation = SourceObligation.owed(
                            changed.source(source.value()).id(), owed.kind(), owed.what(), since, owed.dueOn());
                    changed.add(obligation);
                    return obligation;
                });
    }

    /** @param day on which it was fulfilled; {@code null} for today */
    @Transactional
    public Changed<Fund, SourceObligation> fulfil(
            FundId fund, SourceId source, ObligationId obligation, LocalDate day, String reference) {
        LocalDate on = calendar.dayThatHasCome(day, "/fulfilledOn");
        return changes.of(funds, fund.value())
                .effective(EffectiveDate.of(on))
                .recordWith(SOURCE_OBLIGATION_FULFILLED, changed -> changed.fulfil(source, obligation, on, reference));
    }

    /** @param effective with the reason */
    @Transactional
    public Changed<Fund, SourceObligation> waive(
            FundId fund, SourceId source, ObligationId obligation, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        return changes.of(funds, fund.value())
                .effective(effective.or(on))
                .recordWith(
                        SOURCE_OBLIGATION_WAIVED, changed -> changed.waive(source, obligation, on, effective.reason()));
    }
}
