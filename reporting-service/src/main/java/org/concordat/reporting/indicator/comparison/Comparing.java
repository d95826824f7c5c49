package org.concordat.reporting.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.IndicatorDetails;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.series.AllSeries;
import org.concordat.reporting.indicator.series.AllSeries.OfBody;
import org.concordat.reporting.indicator.series.Point;
import org.concordat.reporting.indicator.series.SeriesBody;
import org.concordat.reporting.indicator.series.SeriesRule;
import org.concordat.reporting.indicator.series.SeriesRules;
import org.concordat.reporting.indicator.series.Span;
import org.concordat.reporting.region.Networks;
import org.concordat.reporting.region.Networks.Participation;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Moments;

/** Compares the organisations of a group by what is final. */
@ApplicationScoped
public class Comparing {

    private static final Moment PRESENT = new Moment(null, null);

    private final ComparisonGroups groups;
    private final Indicators indicators;
    private final SeriesRules rules;
    private final AllSeries all;
    private final Networks networks;
    private final Moments moments;
    private final BusinessCalendar calendar;

    Comparing(
            ComparisonGroups groups,
            Indicators indicators,
            SeriesRules rules,
            AllSeries all,
            Networks networks,
            Moments moments,
            BusinessCalendar calendar) {
        this.groups = groups;
        this.indicators = indicators;
        this.rules = rules;
        this.all = all;
        this.networks = networks;
        this.moments = moments;
        this.calendar = calendar;
    }

    /**
     * @param lastDay of the period; {@code null} for the latest in which somebody has a value
     * @param boundary the organisation that the caller is bound to; {@code null} for one who may see all
     */
    public ComparisonView compare(UUID id, String code, LocalDate lastDay, OrganisationId boundary) {
        ComparisonGroup group = groups.get(id);
        Indicator indicator = indicators.byCode(code).orElseThrow(() -> Refusal.notFound("indicator", code));
        indicator.requireObserved();
        IndicatorDetails details = indicator.details();
        SeriesRule rule = rules.of(indicator);
        List<Participation> participations = networks.of(group.details().networks());
        List<Shown> shown = moments.inOne(() -> all.of(rule, null, PRESENT)).stream()
                .flatMap(each -> shown(each, boundary))
                .filter(each -> group.compares(each.body(), each.point().span(), participations))
                .filter(each -> lastDay == null || each.point().span().lastDay().equals(lastDay))
                .toList();
        Optional<Span> period = shown.stream().map(each -> each.point().span()).max(Comparator.naturalOrder());
        List<ComparedValue> values = shown.stream()
                .filter(each -> each.point().span().equals(period.orElseThrow()))
                .map(Shown::value)
                .toList();
        return ComparisonView.of(
                group, details.contextNote(), period.orElse(null), new Comparison(rule, details.ranked(), values));
    }

    /** A value of an organisation that the caller may see. */
    private record Shown(SeriesBody body, Point point) {

        ComparedValue value() {
            return new ComparedValue(body.id(), body.name(), point.value());
        }
    }

    private Stream<Shown> shown(OfBody each, OrganisationId boundary) {
        return each.series().points().stream()
                .filter(point -> point.isFinal() && point.value() != null && isSeen(each, point, boundary))
                .map(point -> new Shown(each.body(), point));
    }

    private boolean isSeen(OfBody each, Point point, OrganisationId boundary) {
        return boundary == null
                || boundary.value().equals(each.body().id())
                || point.isVisibleToOthersOn(calendar.today());
    }
}
