package org.concordat.funding.application.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as its events, its history and all answers show it. */
public record ApplicationState(
        UUID id,
        UUID call,

        @Schema(description = "The organisation that applies, or leads the partnership")
        UUID applicant,

        @Schema(nullable = true, description = "Who applies together; null for an organisation that applies alone")
        Partnership partnership,

        @Schema(nullable = true, description = "The rejected application that this one asks for again")
        UUID resubmits,

        @JsonUnwrapped Proposal proposal,

        @Schema(description = "What is asked in all; the amounts add up to it")
        Money requested,

        @Size(max = 100) List<AmountLine> amounts,
        @Size(max = 50) List<Answer> answers,

        @Size(max = 500) @Schema(description = "Their shares add up to 100")
        List<Beneficiary> beneficiaries,

        @AddedLater
        @Size(max = 50)
        @Schema(description = "What the money is to bring about; empty when nothing countable is promised")
        List<Output> outputs,

        @Size(max = Application.MAX_ATTACHMENTS) List<Attachment> attachments,
        ApplicationStatus status,

        @Schema(nullable = true, description = "When it was received; null for a draft")
        Instant submittedAt,

        @Schema(nullable = true) Recommendation recommendation,

        @Schema(nullable = true, description = "What it waits for while it is deferred")
        Deferral deferral,

        @Schema(nullable = true, description = "What was approved; null unless it was")
        Money approved,

        @Size(max = 4000)
        @Schema(nullable = true, description = "Why it was rejected or withdrawn; null when nothing was said")
        String endReason,

        @Schema(nullable = true, description = "The day it was approved, rejected or withdrawn")
        LocalDate decidedOn,

        @Schema(
                nullable = true,
                description = "Days from submission to decision; null until it is approved or rejected")
        Integer daysToDecision) {

    static ApplicationState of(Application application) {
        ApplicationDetails details = application.details();
        Decided decided = application.decided();
        return new ApplicationState(
                application.id(),
                application.call(),
                application.applicant(),
                details.partnership(),
                application.resubmits(),
                details.proposal(),
                details.requested(),
                details.amounts(),
                details.answers(),
                details.beneficiaries(),
                details.outputs(),
                application.attachments(),
                application.status(),
                application.submittedAt(),
                application.recommendation(),
                application.deferral(),
                decided.approved(),
                decided.reason(),
                decided.decidedOn(),
                daysToDecision(application.status(), application.submittedOn(), decided.decidedOn()));
    }

    /** "Time from submission to decision is shown": a withdrawal is no decision. */
    static Integer daysToDecision(ApplicationStatus status, LocalDate submittedOn, LocalDate decidedOn) {
        boolean isDecided = status == ApplicationStatus.APPROVED || status == ApplicationStatus.REJECTED;
        return isDecided ? Math.toIntExact(ChronoUnit.DAYS.between(submittedOn, decidedOn)) : null;
    }
}
