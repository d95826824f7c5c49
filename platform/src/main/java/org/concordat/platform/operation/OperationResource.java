package org.concordat.platform.operation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.RightsTable;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Operations over HTTP, for whoever ordered them. */
@Path(OperationResource.PATH)
@PermissionsAllowed(RightsTable.FOLLOW_OPERATIONS)
@Tag(name = "Operations", description = "Work that takes longer than a request should")
public class OperationResource {

    static final String PATH = "/v1/operations";

    private static final int RETRY_AFTER_SECONDS = 1;

    private final Operations operations;
    private final Caller caller;

    OperationResource(Operations operations, Caller caller) {
        this.operations = operations;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an operation",
            description = "How far it has come. While it has not ended, ask again after Retry-After seconds.")
    public RestResponse<org.concordat.platform.operation.Operation> getOperation(@PathParam("id") UUID id) {
        var operation = own(id);
        var answer = RestResponse.ResponseBuilder.ok(operation);
        if (!operation.isEnded()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    @GET
    @Path("/{id}/result")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the result of an operation",
            description = "What the request would have answered if it had been carried out at once; refused until the"
                    + " operation has succeeded. An operation that a restart has interrupted goes on: what it had done"
                    + " by then is shown as what was done before.")
    @APIResponse(
            responseCode = "200",
            description = "The result",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<String> getOperationResult(@PathParam("id") UUID id) {
        var operation = own(id);
        return RestResponse.ResponseBuilder.ok(operations
                        .result(id)
                        .orElseThrow(() -> Refusal.conflict(
                                "operation-without-result",
                                "The operation is %s and has no result. Read its state.".formatted(operation.state()))))
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(summary = "Cancel an operation", description = "Ends it before its next part. What it has done stays.")
    public RestResponse<org.concordat.platform.operation.Operation> cancelOperation(@PathParam("id") UUID id) {
        operations.cancel(own(id).id());
        return RestResponse.ok(own(id));
    }

    private org.concordat.platform.operation.Operation own(UUID id) {
        return operations
                .withId(id)
                .filter(operation -> operation.orderedBy().equals(caller.id()) || caller.has(Roles.PARTNERSHIP_ADMIN))
                .orElseThrow(() -> Refusal.notFound("operation", id));
    }
}
