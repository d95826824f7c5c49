package org.concordat.reporting.indicator.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What bodies judged of a measure, in the order in which it was recorded. */
public record Judgements(List<Judgement> all) {

    public static final int MOST = 100;

    static final Judgements NONE = new Judgements(List.of());

    public Judgements {
        all = List.copyOf(all);
    }

    Judgements and(Judgement one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return new Judgements(more);
    }

    /** By the day on which a body judged; of one day the one recorded last is the later one. */
    private List<Judgement> until(LocalDate day) {
        return all.stream()
                .filter(each -> !each.judgedOn().isAfter(day))
                .sorted(Comparator.comparing(Judgement::judgedOn))
                .toList();
    }

    /** The last one by the end of a day. */
    Optional<Judgement> on(LocalDate day) {
        List<Judgement> until = until(day);
        return until.isEmpty() ? Optional.empty() : Optional.of(until.get(until.size() - 1));
    }

    /**
     * The one that counts from the due day on: MET by then or after it is kept, else the last one that says MISSED. While no body
     * has said either, there is none.
     */
    Optional<Judgement> kept(LocalDate dueDay, LocalDate day) {
        List<Judgement> decisive = Stream.concat(
                        on(dueDay).stream(),
                        until(day).stream().filter(each -> each.judgedOn().isAfter(dueDay)))
                .filter(each -> each.status() == MeasureStatus.MET || each.status() == MeasureStatus.MISSED)
                .toList();
        return decisive.stream()
                .filter(each -> each.status() == MeasureStatus.MET)
                .findFirst()
                .or(() -> decisive.stream().reduce((earlier, later) -> later));
    }
}
