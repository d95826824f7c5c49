package org.concordat.funding.decision.policy.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.policy.DelegationPolicy;
import org.concordat.funding.decision.policy.DelegationPolicyView;
import org.concordat.funding.decision.policy.PolicySetting;
import org.concordat.funding.decision.policy.PolicyStep;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Delegation policies over HTTP. */
@Path("/v1/delegation-policies")
@Tag(name = "Delegation", description = "Which body decides which amount, from when on, and what is added up for it")
public class DelegationPolicyResource {

    private final PolicySetting setting;
    private final History history;

    DelegationPolicyResource(PolicySetting setting, History history) {
        this.setting = setting;
        this.history = history;
    }

    /** Which body decides which amount. */
    public record SetDelegationPolicy(
            @NotBlank @Size(max = 200) @Schema(examples = "Delegation 2008-09")
            String name,

            @NotNull @Schema(description = "In force from this day until the next policy is")
            LocalDate activeFrom,

            @NotEmpty
            @Size(max = DelegationPolicy.MAX_STEPS)
            @Schema(description = "The body with the lowest limit first; the last one has no limit")
            List<@NotNull @Valid SentStep> steps,

            @Size(max = 1000) String reason) {

        private List<PolicyStep> policySteps() {
            return steps.stream().map(SentStep::step).toList();
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "List delegation policies", description = "The latest first.")
    public Page<DelegationPolicyView> listDelegationPolicies(@BeanParam @Valid PageRequest page) {
        return setting.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.SET_DELEGATION)
    @Operation(
            summary = "Set a delegation policy",
            description =
                    "From a day on. A policy is never edited; another one follows it, and decisions already taken keep the"
                            + " policy that was applied to them.")
    public RestResponse<DelegationPolicyView> setDelegationPolicy(@NotNull @Valid SetDelegationPolicy request) {
        DelegationPolicyView set =
                setting.set(request.name(), request.activeFrom(), request.policySteps(), request.reason());
        return Answers.created("/v1/delegation-policies/" + set.state().id(), set);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "Read a delegation policy", description = "With its steps.")
    public DelegationPolicyView getDelegationPolicy(@PathParam("id") UUID id) {
        return setting.get(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "History of a delegation policy", description = "Who set it, when and why.")
    public Page<HistoryEntry> listDelegationPolicyHistory(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(setting.get(id).state().id(), page);
    }
}
