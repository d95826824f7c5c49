package org.concordat.programme.project.stage;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.stage.Stage.Step;

/** How a project came from gate to gate: what it asked, what it showed for it, and what was decided. */
@Embeddable
public class GateRecord {

    public static final int MOST_DECISIONS = 200;

    private GateSubmission submission;
    private String submittedBy;
    private BusinessCase businessCase;
    private String lessonsNote;
    private ClosingReview review;

    @ElementCollection
    @CollectionTable(name = "project_gate_decision", joinColumns = @JoinColumn(name = "project"))
    @OrderColumn(name = "position")
    private List<GateDecision> gateDecisions = new ArrayList<>();

    protected GateRecord() {}

    /** Of a new project: whoever proposes one asks for its mandate with that. */
    public GateRecord(LocalDate proposedOn, String proposedBy) {
        submission = new GateSubmission(Gate.MANDATE, proposedOn);
        submittedBy = proposedBy;
    }

    public void submit(GateSubmission asked, GateEvidence evidence, String by) {
        if (submission != null) {
            throw Refusal.conflict(
                    "gate-submitted",
                    "The project was submitted to this gate on %s. Await its decision."
                            .formatted(submission.submittedOn()));
        }
        GateEvidence shown = evidence.with(new GateEvidence(businessCase, lessonsNote, review));
        shown.requireFor(asked.gate());
        businessCase = shown.businessCase();
        lessonsNote = shown.lessonsNote();
        review = shown.review();
        submission = asked;
        submittedBy = by;
    }

    /** To end a project nobody needs to have asked; to pass, somebody has. */
    public void decide(GateDecision decision) {
        if (!decision.outcome().ends()) {
            requireSubmitted(decision.gate());
        }
        if (gateDecisions.size() >= MOST_DECISIONS) {
            throw Refusal.conflict(
                    "too-many-decisions", "A project has at most %d gate decisions.".formatted(MOST_DECISIONS));
        }
        requireNotBeforeTheLast(decision.decided().decidedOn());
        gateDecisions.add(decision);
        submission = null;
        submittedBy = null;
    }

    private void requireSubmitted(Gate gate) {
        if (submission == null) {
            throw Refusal.conflict(
                    "gate-not-submitted",
                    "Nobody has asked to pass the gate %s. Have the project submitted first.".formatted(gate),
                    List.of(Step.SUBMISSION.toString()));
        }
    }

    private void requireNotBeforeTheLast(LocalDate decidedOn) {
        if (!gateDecisions.isEmpty()) {
            LocalDate last =
                    gateDecisions.get(gateDecisions.size() - 1).decided().decidedOn();
            if (decidedOn.isBefore(last)) {
                throw Refusal.rule(
                        "decided-before-the-last",
                        "/decidedOn",
                        "The decision before this one was taken on %s. Send that day or a later one.".formatted(last));
            }
        }
    }

    public boolean isAskedBy(String subject) {
        return subject.equals(submittedBy);
    }

    /** {@code null} while it asks for none. */
    public GateSubmission submission() {
        return submission;
    }

    /** {@code null} in what it has not shown yet. */
    public GateEvidence shown() {
        return new GateEvidence(businessCase, lessonsNote, review);
    }

    public List<GateDecision> decisions() {
        return List.copyOf(gateDecisions);
    }
}
