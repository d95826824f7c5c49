package org.concordat.reporting.indicator.observation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * What an indicator was at an organisation in a period. It follows from what was returned or imported: "Nothing is
 * imputed" (reporting.md, Observation). It stays with the organisation that it was observed at: "Old ids keep their
 * figures".
 */
@Entity
@Table(name = "indicator_observation")
public class Observation extends Aggregate {

    public static final AggregateType<Observation> TYPE = AggregateType.published(
            "observation", "reporting.observations", ObservationState.class, ObservationState::of);

    static final int MOST_EARLIER = 50;

    private String indicator;
    private UUID organisation;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    @Enumerated(EnumType.STRING)
    private ObservationSource source;

    @Embedded
    private Observed observed;

    private Instant recordedAt;
    private LocalDate visibleFrom;

    @ElementCollection
    @CollectionTable(name = "indicator_observation_earlier", joinColumns = @JoinColumn(name = "observation"))
    @OrderColumn(name = "position")
    private List<EarlierValue> earlier = new ArrayList<>();

    protected Observation() {}

    public Observation(
            ObservationOf of, ObservationSource source, Observed observed, Instant recordedAt, LocalDate visibleFrom) {
        this.indicator = of.indicator();
        this.organisation = of.organisation();
        this.firstDay = of.firstDay();
        this.lastDay = of.lastDay();
        this.source = source;
        this.status = ObservationStatus.PROVISIONAL;
        this.observed = observed;
        this.recordedAt = kept(recordedAt);
        this.visibleFrom = visibleFrom;
    }

    /** One that no return brings; nobody else accepts it. */
    static Observation imported(ObservationOf of, Observed observed, Instant recordedAt, LocalDate visibleFrom) {
        var observation = new Observation(of, ObservationSource.IMPORT, observed, recordedAt, visibleFrom);
        observation.finalise();
        return observation;
    }

    /** What was returned is corrected in its return, so that the two never differ. */
    void requireImported() {
        if (source != ObservationSource.IMPORT) {
            throw Refusal.conflict(
                    "observation-returned", "It was returned. Correct the return, or amend it while it is a draft.");
        }
    }

    /**
     * What was submitted again takes the place of what was submitted before; nobody has relied on it. What was imported
     * stands until the return is accepted.
     */
    void observeAgain(Observed now, LocalDate visibleFrom, Instant at) {
        if (source == ObservationSource.IMPORT) {
            return;
        }
        if (status != ObservationStatus.PROVISIONAL) {
            throw Refusal.conflict(
                    "observation-final",
                    "%s is %s for these days already. Have it corrected, so that what it was before is kept."
                            .formatted(indicator, status));
        }
        write(now, at);
        showFrom(visibleFrom);
    }

    void finalise() {
        if (status == ObservationStatus.PROVISIONAL) {
            status = ObservationStatus.FINAL;
        }
    }

    /** What was returned was accepted. */
    void accept(Observed returned, LocalDate visibleFrom, Instant at) {
        if (source == ObservationSource.IMPORT) {
            takeFromReturn(returned, visibleFrom, at);
        } else {
            finalise();
            showFrom(visibleFrom);
        }
    }

    /** What is final is from now on what its return says, and is corrected there. What it was before is kept. */
    void takeFromReturn(Observed returned, LocalDate visibleFrom, Instant at) {
        revise(returned, at);
        source = ObservationSource.RETURN;
        showFrom(visibleFrom);
    }

    /** The day on which others first see it is that of the period that it was returned for. */
    void showFrom(LocalDate day) {
        visibleFrom = day;
    }

    /** A correction after it was accepted. What it was before is kept; what says what is there changes nothing. */
    void revise(Observed now, Instant at) {
        if (status == ObservationStatus.PROVISIONAL) {
            throw Refusal.conflict(
                    "observation-provisional", "%s is provisional still. Amend its return.".formatted(indicator));
        }
        if (says(now)) {
            return;
        }
        if (earlier.size() >= MOST_EARLIER) {
            throw Refusal.rule("too-many-revisions", "A value is revised at most %d times.".formatted(MOST_EARLIER));
        }
        earlier.add(EarlierValue.of(observed, recordedAt));
        status = ObservationStatus.REVISED;
        write(now, at);
    }

    /** Whether something else says no more than it does. */
    boolean says(Observed other) {
        return observed.says(other);
    }

    private void write(Observed now, Instant at) {
        if (!says(now)) {
            observed = now;
            recordedAt = kept(at);
        }
    }

    /** As the database keeps it, so that what is told and what is read are the same instant. */
    private static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** "Visible from when (before: owner and staff)", and what is provisional never to others. */
    boolean isVisibleToOthersOn(LocalDate day) {
        return status != ObservationStatus.PROVISIONAL && !day.isBefore(visibleFrom);
    }

    ObservationOf of() {
        return new ObservationOf(indicator, organisation, firstDay, lastDay);
    }

    UUID organisation() {
        return organisation;
    }

    ObservationStatus status() {
        return status;
    }

    ObservationSource source() {
        return source;
    }

    Observed observed() {
        return observed;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    LocalDate visibleFrom() {
        return visibleFrom;
    }

    List<EarlierValue> earlier() {
        return List.copyOf(earlier);
    }
}
