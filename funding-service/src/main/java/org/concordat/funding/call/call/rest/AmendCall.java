package org.concordat.funding.call.call.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.CallDetails;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.CallTerms;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a call that is not published yet: what is absent stays. */
@Schema(description = "JSON Merge Patch: what is left out stays; a list that is sent replaces the one that was")
public record AmendCall(
        UUID fund,

        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "is not blank")
        String title,

        @Size(max = 10000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "is not blank")
        String summary,

        CallKind kind,
        Instant opensAt,
        Instant closesAt,
        LocalDate decideBy,
        Money budget,
        Money minimum,
        Money maximum,
        @Min(1) @Max(20) Integer minimumAssessments,
        @Valid WhoMayApply eligibility,
        @Size(max = 100) List<@NotNull @Valid SentInvitation> invitations,
        @Size(min = 1, max = 50) List<@NotNull @Valid SentPriority> priorities,
        @Size(max = 50) List<@NotNull @Valid SentQuestion> questions,
        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements AmendRequest<CallDetails> {

    @Override
    public CallDetails applyTo(CallDetails present) {
        return new CallDetails(
                applyTo(present.terms()),
                eligibility == null ? present.eligibility() : WhoMayApply.eligibilityOf(eligibility),
                invitations == null ? present.invitations() : SentInvitation.invitations(invitations),
                priorities == null ? present.priorities() : SentPriority.priorities(priorities),
                questions == null ? present.questions() : SentQuestion.questions(questions));
    }

    private CallTerms applyTo(CallTerms present) {
        return new CallTerms(
                kept(fund, present.fund()),
                kept(title, present.title()),
                kept(summary, present.summary()),
                kept(kind, present.kind()),
                kept(opensAt, present.opensAt()),
                kept(closesAt, present.closesAt()),
                kept(decideBy, present.decideBy()),
                kept(budget, present.budget()),
                kept(minimum, present.minimum()),
                kept(maximum, present.maximum()),
                kept(minimumAssessments, present.minimumAssessments()));
    }
}
