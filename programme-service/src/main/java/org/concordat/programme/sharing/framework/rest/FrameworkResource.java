package org.concordat.programme.sharing.framework.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.framework.FrameworkId;
import org.concordat.programme.sharing.framework.FrameworkSummaryView;
import org.concordat.programme.sharing.framework.FrameworkUseId;
import org.concordat.programme.sharing.framework.FrameworkView;
import org.concordat.programme.sharing.framework.KeepingFrameworks;
import org.concordat.programme.sharing.rest.OwnOrganisation;
import org.concordat.programme.sharing.rest.Withdraw;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Framework agreements over HTTP; an organisation's user records what its own organisation buys. */
@Path("/v1/frameworks")
@Tag(name = "Frameworks", description = "Agreements with suppliers that organisations buy by, and who has")
public class FrameworkResource {

    private final KeepingFrameworks frameworks;
    private final OwnOrganisation own;
    private final History history;

    FrameworkResource(KeepingFrameworks frameworks, OwnOrganisation own, History history) {
        this.frameworks = frameworks;
        this.own = own;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "List framework agreements",
            description = "From the one that ends first on, narrowed by the filters that are sent.")
    public Page<FrameworkSummaryView> listFrameworks(
            @BeanParam @Valid FrameworkQuery query, @BeanParam @Valid PageRequest page) {
        return frameworks.list(query.filter(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_TOOLS)
    @Operation(summary = "Register a framework agreement", description = "Organisations may buy by it.")
    public RestResponse<FrameworkView> registerFramework(@NotNull @Valid RegisterFramework request) {
        FrameworkView framework = frameworks.register(request.details(), request.effective());
        return Answers.created("/v1/frameworks/" + framework.id(), framework);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "Read a framework agreement", description = "With who has used it.")
    public FrameworkView getFramework(@PathParam("id") UUID id) {
        return frameworks.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_TOOLS)
    @Operation(
            summary = "Amend a framework agreement",
            description = "A merge patch: what is left out stays, what is sent replaces. It does not end before it was"
                    + " last used.")
    public FrameworkView amendFramework(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendFramework request) {
        return frameworks.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/uses")
    @PermissionsAllowed(Rights.RECORD_TAKE_UP)
    @Operation(
            summary = "Record that a framework agreement was used",
            description = "By an organisation, on a day until the agreement's last one. An organisation's user records"
                    + " what its own organisation has bought.")
    public RestResponse<FrameworkView> recordFrameworkUse(
            @PathParam("id") UUID id, @NotNull @Valid UseFramework request) {
        own.require(request.organisation());
        return RestResponse.ok(frameworks.use(id, request.use(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/uses/{use}/withdrawal")
    @PermissionsAllowed(Rights.RECORD_TAKE_UP)
    @Operation(
            summary = "Withdraw a use of a framework agreement",
            description = "For a reason: it was recorded by mistake. It is kept and counts no longer. An organisation's"
                    + " user withdraws what was recorded of its own organisation.")
    public RestResponse<FrameworkView> withdrawFrameworkUse(
            @PathParam("id") FrameworkId id, @PathParam("use") FrameworkUseId use, @NotNull @Valid Withdraw request) {
        return RestResponse.ok(frameworks.withdraw(id, use, own::require, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "History of a framework agreement",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listFrameworkHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(frameworks.get(id).id(), page);
    }
}
