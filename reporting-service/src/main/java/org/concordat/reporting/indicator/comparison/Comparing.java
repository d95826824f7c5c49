package org.concordat.reporting.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.IndicatorDetails;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.series.AllSeries;
import org.concordat.reporting.indicator.series.AllSeries.OfBody;
import org.concordat.reporting.indicator.series.Point;
import org.concordat.reporting.indicator.series.SeriesRule;
import org.concordat.reporting.indicator.series.SeriesRules;
import org.concordat.reporting.indicator.series.Span;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Moments;
import org.concordat.reporting.report.SmallestBase;

/** Compares the organisations of a group by what is final. */
@ApplicationScoped
public class Comparing {

    private static final Moment PRESENT = new Moment(null, null);

    private final ComparisonGroups groups;
    private final Indicators indicators;
    private final SeriesRules rules;
    private final AllSeries all;
    private final Moments moments;
    private final SmallestBase smallestBase;
    private final BusinessCalendar calendar;

    Comparing(
            ComparisonGroups groups,
            Indicators indicators,
            SeriesRules rules,
            AllSeries all,
            Moments moments,
            SmallestBase smallestBase,
            BusinessCalendar calendar) {
        this.groups = groups;
        this.indicators = indicators;
        this.rules = rules;
        this.all = all;
        this.moments = moments;
        this.smallestBase = smallestBase;
        this.calendar = calendar;
    }

    /** @param boundary the organisation that the caller is bound to; {@code null} for one who may see all */
    public ComparisonView compare(UUID id, String code, Span period, OrganisationId boundary) {
        ComparisonGroup group = groups.get(id);
        Indicator indicator = indicators.byCode(code).orElseThrow(() -> Refusal.notFound("indicator", code));
        IndicatorDetails details = indicator.details();
        SeriesRule rule = rules.of(indicator);
        List<ComparedValue> values = moments.inOne(() -> all.of(rule, null, PRESENT)).stream()
                .filter(each -> group.compares(each.body(), period))
                .flatMap(each -> value(each, period, boundary).stream())
                .toList();
        return ComparisonView.of(
                group,
                details.contextNote(),
                period,
                new Comparison(rule, details.ranked(), smallestBase.value(), values));
    }

    private Optional<ComparedValue> value(OfBody each, Span period, OrganisationId boundary) {
        return each.series()
                .at(period)
                .filter(point -> point.isFinal() && point.value() != null && isSeen(each, point, boundary))
                .map(point -> new ComparedValue(each.body().id(), each.body().name(), point.value()));
    }

    private boolean isSeen(OfBody each, Point point, OrganisationId boundary) {
        return boundary == null
                || boundary.value().equals(each.body().id())
                || point.isVisibleToOthersOn(calendar.today());
    }
}
