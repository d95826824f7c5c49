package org.concordat.membership.register.statistic;

import static org.concordat.membership.register.statistic.StatisticFact.ORGANISATION_STATISTIC_CORRECTED;
import static org.concordat.membership.register.statistic.StatisticFact.ORGANISATION_STATISTIC_RECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.register.statistickind.StatisticKinds;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Keeps figures about organisations. A figure is effective from the day on which it is true. */
@ApplicationScoped
public class KeepingStatistics {

    private final Statistics statistics;
    private final Organisations organisations;
    private final StatisticKinds kinds;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingStatistics(
            Statistics statistics,
            Organisations organisations,
            StatisticKinds kinds,
            Changes changes,
            BusinessCalendar calendar) {
        this.statistics = statistics;
        this.organisations = organisations;
        this.kinds = kinds;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public StatisticView record(StatisticKey key, StatisticDetails details, String reason) {
        organisations.requireKnown(key.organisation(), "/organisation");
        kinds.requireKnown(key.kind(), "/kind");
        requireHasCome(details);
        statistics.lockAllOf(key.organisation());
        requireOnlyOneFor(key, details, null);
        return StatisticView.of(changes.add(
                statistics,
                new Statistic(key, details),
                ORGANISATION_STATISTIC_RECORDED,
                new EffectiveDate(details.trueOn(), reason)));
    }

    @Transactional
    public StatisticView correct(Amendment<StatisticDetails> correction) {
        UUID id = correction.id();
        Statistic statistic = statistics.byId(id).orElseThrow(() -> missing(id));
        statistics.lockAllOf(statistic.key().organisation());
        StatisticDetails corrected = correction.applyTo(statistic.details());
        requireHasCome(corrected);
        requireOnlyOneFor(statistic.key(), corrected, id);
        return StatisticView.of(changes.of(statistics, statistic)
                .seen(correction.seen())
                .effective(correction.effective().or(corrected.trueOn()))
                .record(ORGANISATION_STATISTIC_CORRECTED, wrong -> wrong.correct(corrected)));
    }

    public StatisticView get(UUID id) {
        return statistics.byId(id).map(StatisticView::of).orElseThrow(() -> missing(id));
    }

    public Page<StatisticView> list(Statistics.Filter filter, PageRequest request) {
        return statistics.page(filter, request).map(StatisticView::of);
    }

    private void requireHasCome(StatisticDetails details) {
        calendar.dayThatHasCome(details.trueOn(), "/trueOn");
    }

    private void requireOnlyOneFor(StatisticKey key, StatisticDetails details, UUID self) {
        statistics
                .of(key, details.trueOn())
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "statistic-exists",
                            "The figure %s is of this kind and day already. Correct that one.".formatted(other.id()));
                });
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("organisation statistic", id);
    }
}
