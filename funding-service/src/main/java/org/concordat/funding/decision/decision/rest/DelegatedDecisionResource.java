package org.concordat.funding.decision.decision.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.funding.decision.decision.DecisionView;
import org.concordat.funding.decision.decision.DelegatedDeciding;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions between meetings, over HTTP. */
@Path("/v1/delegated-decisions")
@Tag(name = "Decisions")
public class DelegatedDecisionResource {

    private final DelegatedDeciding deciding;
    private final Caller caller;

    DelegatedDecisionResource(DelegatedDeciding deciding, Caller caller) {
        this.deciding = deciding;
        this.caller = caller;
    }

    /** What is decided on a body's behalf. */
    public record DecideOnBehalf(
            @Schema(description = "What is decided: an application, or a variation")
            UUID application,

            @Schema(description = "A variation of an award, in place of an application")
            UUID variation,

            @Schema(
                    description =
                            "What is approved: what is asked or less, and above zero, or the variation's new total; left"
                                    + " out for a rejection")
            Money amount,

            @Size(max = Condition.MOST) @Schema(description = "What the applicant must do for the money")
            List<@NotNull @Valid Condition> conditions,

            @Schema(description = "Today when left out") LocalDate decidedOn,

            @NotBlank @Size(max = 2000) @Schema(description = "Why; names no person")
            String reason) {

        private DelegatedDeciding.Order order() {
            return new DelegatedDeciding.Order(
                    new MatterId(application, variation),
                    amount,
                    conditions == null ? List.of() : conditions,
                    decidedOn,
                    reason);
        }
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.DECIDE_BETWEEN_MEETINGS)
    @Operation(
            summary = "Decide between meetings",
            description =
                    "On behalf of the body that the application is for, where the policy allows it. It is reported to that"
                            + " body's next meeting. Where the call's headroom does not reach, the application goes on the"
                            + " reserve list and the answer is 409 with the headroom.")
    public RestResponse<DecisionView> decideBetweenMeetings(@NotNull @Valid DecideOnBehalf request) {
        var decider =
                new DelegatedDeciding.Decider(caller.id(), caller.organisation().orElse(null));
        DecisionView decision = deciding.decide(request.order(), decider);
        return Answers.created("/v1/decisions/" + decision.state().id(), decision);
    }
}
