package org.concordat.programme.sharing.tool.rest;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.rest.OwnOrganisation;
import org.concordat.programme.sharing.rest.Withdraw;
import org.concordat.programme.sharing.tool.CountingTakeUp;
import org.concordat.programme.sharing.tool.PublishingTools;
import org.concordat.programme.sharing.tool.TakeUpOfTool;
import org.concordat.programme.sharing.tool.ToolId;
import org.concordat.programme.sharing.tool.ToolSummaryView;
import org.concordat.programme.sharing.tool.ToolView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Tools and guidance over HTTP; an organisation's user records what its own organisation works with. */
@Path("/v1/tools")
@Tag(name = "Tools", description = "Tools and guidance that the partnership publishes, and who works with them")
public class ToolResource {

    private final PublishingTools tools;
    private final CountingTakeUp counting;
    private final OwnOrganisation own;
    private final History history;

    ToolResource(PublishingTools tools, CountingTakeUp counting, OwnOrganisation own, History history) {
        this.tools = tools;
        this.counting = counting;
        this.own = own;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "List tools and guidance",
            description = "From the one that was published first on, narrowed by the filters that are sent.")
    public Page<ToolSummaryView> listTools(@BeanParam @Valid ToolQuery query, @BeanParam @Valid PageRequest page) {
        return tools.list(query.filter(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_TOOLS)
    @Operation(summary = "Publish a tool or guidance", description = "Organisations may work with it from that day on.")
    public RestResponse<ToolView> publishTool(@NotNull @Valid PublishTool request) {
        ToolView tool = tools.publish(request.details(), request.effective());
        return Answers.created("/v1/tools/" + tool.id(), tool);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "Read a tool or guidance", description = "With who works with it.")
    public ToolView getTool(@PathParam("id") UUID id) {
        return tools.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_TOOLS)
    @Operation(
            summary = "Amend a tool or guidance",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public ToolView amendTool(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendTool request) {
        return tools.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/take-ups")
    @PermissionsAllowed(Rights.RECORD_TAKE_UP)
    @Operation(
            summary = "Record that a tool was taken up",
            description =
                    "By an organisation, once. An organisation's user records what its own organisation works with.")
    public RestResponse<ToolView> recordToolTakeUp(@PathParam("id") UUID id, @NotNull @Valid TakeUpTool request) {
        own.require(request.organisation());
        return RestResponse.ok(tools.takeUp(id, request.takeUp(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/take-ups/{organisation}/withdrawal")
    @PermissionsAllowed(Rights.RECORD_TAKE_UP)
    @Operation(
            summary = "Withdraw a take-up of a tool",
            description = "For a reason: it was recorded by mistake. It is kept and counts no longer. An organisation's"
                    + " user withdraws that of its own organisation.")
    public RestResponse<ToolView> withdrawToolTakeUp(
            @PathParam("id") ToolId id,
            @PathParam("organisation") OrganisationId organisation,
            @NotNull @Valid Withdraw request) {
        own.require(organisation.value());
        return RestResponse.ok(tools.withdraw(id, organisation, request.effective()));
    }

    @GET
    @Path("/{id}/take-up")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "Count who works with a tool",
            description =
                    "In a financial year and by its end, against the councils of the region; and which of those do"
                            + " not yet.")
    public TakeUpOfTool getToolTakeUp(
            @PathParam("id") UUID id,
            @QueryParam("financialYear") @Parameter(description = "The present one when absent")
                    FinancialYear financialYear) {
        return counting.of(id, financialYear);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "History of a tool", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listToolHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(tools.get(id).id(), page);
    }
}
