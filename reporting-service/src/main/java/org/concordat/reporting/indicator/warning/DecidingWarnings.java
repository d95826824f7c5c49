package org.concordat.reporting.indicator.warning;

import static org.concordat.reporting.indicator.warning.WarningFact.WARNING_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.series.AllSeries;
import org.concordat.reporting.indicator.series.SeriesRules;

/** Shows warnings, and closes them by a decision. */
@ApplicationScoped
public class DecidingWarnings {

    private final Warnings warnings;
    private final Indicators indicators;
    private final SeriesRules rules;
    private final AllSeries all;
    private final Changes changes;
    private final BusinessCalendar calendar;

    DecidingWarnings(
            Warnings warnings,
            Indicators indicators,
            SeriesRules rules,
            AllSeries all,
            Changes changes,
            BusinessCalendar calendar) {
        this.warnings = warnings;
        this.indicators = indicators;
        this.rules = rules;
        this.all = all;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param decidedBy the body or role that decided */
    @Transactional
    public WarningView close(UUID id, String decidedBy, EffectiveDate effective) {
        UUID organisation = warnings.organisationOf(id).orElseThrow(() -> Refusal.notFound("warning", id));
        warnings.hold(organisation);
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        LocalDate until = lastFinalDay(warnings.get(id));
        return WarningView.of(changes.of(warnings, id)
                .effective(effective)
                .record(WARNING_CLOSED, warning -> warning.decide(decidedBy, effective.reason(), on, until)));
    }

    /** What came later is a cause of its own. */
    private LocalDate lastFinalDay(Warning warning) {
        var rule = rules.of(indicators.named(warning.indicator(), "indicator"));
        return all.recorded(rule, Set.of(warning.organisation())).stream()
                .map(each -> Findings.lastFinalDay(each.series()))
                .filter(day -> day.isAfter(warning.period().lastDay()))
                .findFirst()
                .orElse(warning.period().lastDay());
    }

    public WarningView get(UUID id) {
        return WarningView.of(warnings.get(id));
    }

    public Page<WarningSummaryView> list(WarningFilter filter, PageRequest page) {
        return warnings.list(filter, page);
    }
}
