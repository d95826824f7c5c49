package org.concordat.reporting.indicator.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.series.AllSeries.OfBody;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.region.Organisations;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Moments;

/** Shows series and directions of travel to who may see them. */
@ApplicationScoped
public class ReadingSeries {

    private final AllSeries all;
    private final Indicators indicators;
    private final SeriesRules rules;
    private final Organisations organisations;
    private final Moments moments;
    private final BusinessCalendar calendar;

    ReadingSeries(
            AllSeries all,
            Indicators indicators,
            SeriesRules rules,
            Organisations organisations,
            Moments moments,
            BusinessCalendar calendar) {
        this.all = all;
        this.indicators = indicators;
        this.rules = rules;
        this.organisations = organisations;
        this.moments = moments;
        this.calendar = calendar;
    }

    /**
     * @param organisation {@code null} for the one that the caller is bound to
     * @param boundary the organisation that the caller is bound to; {@code null} for one who may see all
     */
    public SeriesView of(UUID indicator, OrganisationId organisation, OrganisationId boundary, Moment moment) {
        SeriesRule rule = rule(indicator);
        moment.requireNotAhead(calendar.now());
        UUID whose = whose(organisation, boundary);
        organisations.require(whose, null, "organisation");
        List<OfBody> found = moments.inOne(() -> all.of(rule, Set.of(whose), moment));
        Series series = found.stream()
                .map(each -> seenBy(boundary, each.series()))
                .findFirst()
                .orElseGet(() -> Series.of(rule, whose, Heritage.NONE, List.of()));
        return SeriesView.of(series);
    }

    private SeriesRule rule(UUID id) {
        Indicator indicator = indicators.get(id);
        indicator.requireObserved();
        return rules.of(indicator);
    }

    private static UUID whose(OrganisationId organisation, OrganisationId boundary) {
        if (organisation != null) {
            return organisation.value();
        }
        if (boundary == null) {
            throw Refusal.invalid("organisation", "Whose series shall it be? Send the id of an organisation.");
        }
        return boundary.value();
    }

    /** By organisation. */
    public Page<DirectionView> directions(UUID indicator, DirectionFilter filter, PageRequest page) {
        return new SequencePage("directions %s %s".formatted(indicator, filter), page)
                .of(directions(indicator, filter));
    }

    public DirectionCounts count(UUID indicator, DirectionFilter filter) {
        return DirectionCounts.of(directions(indicator, filter));
    }

    private List<DirectionView> directions(UUID indicator, DirectionFilter filter) {
        filter.moment().requireNotAhead(calendar.now());
        SeriesRule rule = rule(indicator);
        return moments.inOne(() -> all.of(rule, null, filter.moment())).stream()
                .filter(each -> filter.includes(each.body()))
                .flatMap(each -> direction(each, filter).stream())
                .filter(filter::includes)
                .toList();
    }

    private Optional<DirectionView> direction(OfBody each, DirectionFilter filter) {
        Series series = seenBy(filter.boundary(), each.series());
        return point(series, filter.lastDay()).map(point -> DirectionView.of(each.body(), series, point));
    }

    private static Optional<Point> point(Series series, LocalDate lastDay) {
        return lastDay == null
                ? series.last()
                : series.points().stream()
                        .filter(point -> point.span().lastDay().equals(lastDay))
                        .findFirst();
    }

    private Series seenBy(OrganisationId boundary, Series series) {
        return boundary == null || boundary.value().equals(series.organisation())
                ? series
                : series.visibleToOthersOn(calendar.today());
    }
}
