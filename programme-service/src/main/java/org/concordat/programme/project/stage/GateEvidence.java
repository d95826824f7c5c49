package org.concordat.programme.project.stage;

import org.concordat.platform.problem.Refusal;

/**
 * What a gate asks to see: "Initiation needs a business-case version, closing a lessons note": programme.md, Projects. With
 * the note comes the closing review.
 *
 * @param businessCase {@code null} when none is sent; likewise the note and the review
 */
public record GateEvidence(BusinessCase businessCase, String lessonsNote, ClosingReview review) {

    public static final GateEvidence NONE = new GateEvidence(null, null, null);

    /** @param present what the project has already */
    public GateEvidence with(GateEvidence present) {
        return new GateEvidence(
                businessCase == null ? present.businessCase : businessCase,
                lessonsNote == null ? present.lessonsNote : lessonsNote,
                review == null ? present.review : review);
    }

    public void requireFor(Gate gate) {
        if (gate == Gate.DELIVERY && businessCase == null) {
            throw Refusal.rule(
                    "business-case-missing",
                    "/businessCase",
                    "Initiation ends with a business case. Send its reference and version.");
        }
        if (gate == Gate.CLOSURE && lessonsNote == null) {
            throw Refusal.rule(
                    "lessons-note-missing", "/lessonsNote", "Closing ends with a note of the lessons. Send it.");
        }
        if (gate == Gate.CLOSURE && review == null) {
            throw Refusal.rule(
                    "closing-review-missing",
                    "/review",
                    "Closing ends with a review. Send whether objectives were met, on time, on cost, and whether others"
                            + " should do the same.");
        }
    }
}
