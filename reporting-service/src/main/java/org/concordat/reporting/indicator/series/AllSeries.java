package org.concordat.reporting.indicator.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.reporting.report.Moment;

/** Puts series together, of as many organisations as are asked for from a few queries. */
@ApplicationScoped
public class AllSeries {

    private static final Moment PRESENT = new Moment(null, null);

    private final SeriesSources sources;

    AllSeries(SeriesSources sources) {
        this.sources = sources;
    }

    /** A series and whose it is. */
    public record OfBody(SeriesBody body, Series series) {}

    /**
     * In the order of the organisations' ids.
     *
     * @param organisations {@code null} for all that there are
     */
    public List<OfBody> of(SeriesRule rule, Set<UUID> organisations, Moment moment) {
        List<SeriesBody> kin = sources.bodies(organisations, moment);
        Set<UUID> ids = ids(kin);
        Heritage heritage = heritage(kin, moment);
        return series(rule, asked(kin, organisations), heritage, sources.readings(codes(rule), ids, moment));
    }

    /**
     * Those of these organisations that follow others.
     *
     * @param knownAt {@code null} for all that is known by now
     */
    public Set<UUID> heirsAmong(Set<UUID> organisations, Instant knownAt) {
        return sources.inheritances(organisations, new Moment(null, knownAt)).stream()
                .map(Inheritance::successor)
                .collect(Collectors.toSet());
    }

    /**
     * Of each question, what these organisations are held against, from as few queries for many questions as for one.
     *
     * @param knownAt {@code null} for all that is known by now
     */
    public List<Baselines> baselines(List<Earlier> questions, Set<UUID> organisations, Instant knownAt) {
        List<SeriesBody> kin = sources.bodies(organisations, new Moment(null, knownAt));
        Heritage heritage = heritage(kin, new Moment(null, knownAt));
        List<List<Reading>> latest = sources.latest(questions, ids(kin), knownAt);
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Baselines(questions.get(i), heritage, latest.get(i)))
                .toList();
    }

    /** As everything is recorded in the transaction that asks. */
    public List<OfBody> recorded(SeriesRule rule, Set<UUID> organisations) {
        List<SeriesBody> kin = sources.bodies(organisations, PRESENT);
        Heritage heritage = heritage(kin, PRESENT);
        return series(rule, asked(kin, organisations), heritage, sources.recorded(codes(rule), ids(kin)));
    }

    private Heritage heritage(List<SeriesBody> kin, Moment moment) {
        var firstDays = new HashMap<UUID, LocalDate>();
        kin.forEach(body -> firstDays.put(body.id(), body.activeFrom()));
        return new Heritage(sources.inheritances(ids(kin), moment), firstDays);
    }

    private static List<OfBody> series(
            SeriesRule rule, List<SeriesBody> bodies, Heritage heritage, List<Reading> readings) {
        Map<UUID, List<Reading>> byBody = readings.stream().collect(Collectors.groupingBy(Reading::organisation));
        return bodies.stream()
                .map(body -> new OfBody(
                        body,
                        Series.of(
                                rule,
                                body.id(),
                                heritage,
                                heritage.kinOf(body.id()).stream()
                                        .flatMap(each -> byBody.getOrDefault(each, List.of()).stream())
                                        .toList())))
                .toList();
    }

    private static List<SeriesBody> asked(List<SeriesBody> kin, Collection<UUID> organisations) {
        return kin.stream()
                .filter(body -> organisations == null || organisations.contains(body.id()))
                .toList();
    }

    private static Set<UUID> ids(List<SeriesBody> bodies) {
        return bodies.stream().map(SeriesBody::id).collect(Collectors.toSet());
    }

    private static Set<String> codes(SeriesRule rule) {
        var codes = new HashSet<String>();
        codes.add(rule.indicator());
        if (rule.weightedBy() != null) {
            codes.add(rule.weightedBy());
        }
        return codes;
    }
}
