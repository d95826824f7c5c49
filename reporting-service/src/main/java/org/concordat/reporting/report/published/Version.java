package org.concordat.reporting.report.published;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.report.published.VersionStatus.Step;

/**
 * One version of a publication. Whether its instant has come is told by comparing it with the clock: nothing has to run
 * at that instant.
 */
@Embeddable
public class Version {

    private int number;

    /** What was decided last; the instants say since when it is so. */
    @Enumerated(EnumType.STRING)
    private VersionStatus decided;

    private String changeNote;

    @Embedded
    private FiguresMoment figures;

    private String sentBackBecause;
    private Instant publishedAt;
    private Instant supersededAt;
    private Instant withdrawnAt;
    private String withdrawnBecause;

    protected Version() {}

    Version(int number, String changeNote) {
        this.number = number;
        this.changeNote = changeNote;
        this.decided = VersionStatus.DRAFT;
    }

    VersionStatus statusAt(Instant now) {
        return decided.at(now, publishedAt, supersededAt);
    }

    /** What is withdrawn was published, and is still named. */
    boolean isPublishedAt(Instant now) {
        return publishedAt != null && !publishedAt.isAfter(now);
    }

    void amend(String note, Instant now) {
        statusAt(now).require(Step.AMENDMENT);
        changeNote = note;
        figures = null;
    }

    /** With other figures than those in review it is a draft again. */
    void drawUp(FiguresMoment moment, Instant now) {
        statusAt(now).require(Step.DRAWING_UP);
        figures = moment;
        decided = VersionStatus.DRAFT;
    }

    /** What is reviewed are the figures of this moment, and no others are published. */
    void submit(FiguresMoment moment, Instant now) {
        statusAt(now).require(Step.SUBMISSION);
        figures = moment;
        decided = VersionStatus.IN_REVIEW;
        sentBackBecause = null;
    }

    /** Also takes back an approval, and a publication whose instant is still ahead. */
    void sendBack(String reason, Instant now) {
        statusAt(now).require(Step.SENDING_BACK);
        decided = VersionStatus.DRAFT;
        sentBackBecause = reason;
        publishedAt = null;
    }

    /** @param seen when the figures were drawn up that were reviewed */
    void approve(List<String> authors, String by, Instant seen, Instant now) {
        statusAt(now).require(Step.APPROVAL);
        TwoPersons.require("Approving a publication", authors, by);
        if (!figures.knownAt().equals(seen)) {
            throw Refusal.conflict(
                    "other-figures",
                    "The figures in review were drawn up at %s. Read these, and approve them."
                            .formatted(figures.knownAt()));
        }
        decided = VersionStatus.APPROVED;
    }

    /** @param at now or ahead; one that is ahead may be moved until it has come */
    void publish(Instant at, Instant now) {
        statusAt(now).require(Step.PUBLICATION);
        if (at.isBefore(now)) {
            throw Refusal.rule(
                    "published-in-the-past",
                    "/publishedAt",
                    "Nobody could read it at %s. Send an instant ahead, or none to publish now.".formatted(at));
        }
        decided = VersionStatus.PUBLISHED;
        publishedAt = at;
    }

    /** @param at the instant of the next version; {@code null} when there is to be none yet */
    void supersede(Instant at) {
        supersededAt = at;
    }

    void withdraw(String reason, Instant now) {
        statusAt(now).require(Step.WITHDRAWAL);
        decided = VersionStatus.WITHDRAWN;
        withdrawnAt = now;
        withdrawnBecause = reason;
    }

    int number() {
        return number;
    }

    VersionStatus decided() {
        return decided;
    }

    String changeNote() {
        return changeNote;
    }

    FiguresMoment figures() {
        return figures;
    }

    String sentBackBecause() {
        return sentBackBecause;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant supersededAt() {
        return supersededAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }
}
