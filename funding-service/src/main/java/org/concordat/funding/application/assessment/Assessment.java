package org.concordat.funding.application.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationStatus.Step;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.Priority;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * What one assessor thinks of one application: assigned by an officer, scored by the assessor alone, and final once it is
 * finished.
 */
@Entity
public class Assessment extends Aggregate {

    /** Comments, and who wrote them, stand in the history and go to nobody. */
    public static final AggregateType<Assessment> TYPE = AggregateType.internal("assessment", AssessmentState::of);

    private UUID application;
    private UUID call;
    private String assessor;
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @ElementCollection
    @CollectionTable(name = "assessment_score", joinColumns = @JoinColumn(name = "assessment"))
    @OrderColumn(name = "position")
    private List<Score> scores = new ArrayList<>();

    private String interest;
    private BigDecimal weightedScore;
    private Instant finishedAt;

    protected Assessment() {}

    /** Assigns an application, which waits to be assessed, to somebody without an interest in it. */
    Assessment(Application application, Assessor assessor) {
        application.status().require(Step.ASSESSMENT);
        assessor.requireNoInterestIn(application);
        this.application = application.id();
        this.call = application.call();
        this.assessor = assessor.subject();
        this.organisation = assessor.organisation();
        this.status = AssessmentStatus.ASSIGNED;
    }

    /** @param by the assessor, of the organisation that their token names now */
    void score(List<Score> given, Assessor by, Application of, Call under) {
        requireOpen();
        by.requireNoInterestIn(of);
        of.status().require(Step.ASSESSMENT);
        requirePrioritiesOf(under, given);
        scores.clear();
        scores.addAll(given);
    }

    void finish(Assessor by, Application of, Call under, Instant now) {
        requireOpen();
        by.requireNoInterestIn(of);
        of.status().require(Step.ASSESSMENT);
        requireEveryPriorityScored(under);
        status = AssessmentStatus.FINISHED;
        weightedScore = WeightedScore.of(scores, under.priorities());
        finishedAt = now;
    }

    /** From now on it does not count, also when it was finished. */
    void declareInterest(String what) {
        if (status == AssessmentStatus.INTEREST_DECLARED) {
            throw Refusal.conflict(
                    "interest-declared", "You have declared an interest already. There is nothing to do.");
        }
        status = AssessmentStatus.INTEREST_DECLARED;
        interest = what;
    }

    private void requireOpen() {
        if (status != AssessmentStatus.ASSIGNED) {
            throw Refusal.conflict(
                    "assessment-not-open",
                    status == AssessmentStatus.FINISHED
                            ? "You have finished this assessment, and it stays as it is."
                            : "You have declared an interest in this application. Leave it to others.");
        }
    }

    /** "Each scores each priority": funding.md, Assessment. */
    private static void requirePrioritiesOf(Call call, List<Score> given) {
        Set<String> codes = call.priorities().stream().map(Priority::code).collect(Collectors.toSet());
        List<String> scored = given.stream().map(Score::priority).toList();
        if (!codes.containsAll(scored)) {
            throw Refusal.rule(
                    "unknown-priority",
                    "/scores",
                    "The call has the priorities %s. Score those.".formatted(String.join(", ", codes)));
        }
        if (scored.stream().distinct().count() < scored.size()) {
            throw Refusal.rule(
                    "priority-scored-twice", "/scores", "A priority is scored twice. Send one score of each.");
        }
    }

    private void requireEveryPriorityScored(Call call) {
        Set<String> scored = scores.stream().map(Score::priority).collect(Collectors.toSet());
        List<String> open = call.priorities().stream()
                .map(Priority::code)
                .filter(code -> !scored.contains(code))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.rule(
                    "priority-not-scored",
                    "/scores",
                    "Score %s too, and finish then.".formatted(String.join(", ", open)));
        }
    }

    boolean isBy(String subject) {
        return assessor.equals(subject);
    }

    boolean isFinished() {
        return status == AssessmentStatus.FINISHED;
    }

    public UUID application() {
        return application;
    }

    public UUID call() {
        return call;
    }

    String assessor() {
        return assessor;
    }

    UUID organisation() {
        return organisation;
    }

    public AssessmentStatus status() {
        return status;
    }

    public List<Score> scores() {
        return List.copyOf(scores);
    }

    /** Unrounded; {@code null} until it is finished. */
    BigDecimal weightedScore() {
        return weightedScore;
    }

    /** {@code null} unless one was declared. */
    String interest() {
        return interest;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
