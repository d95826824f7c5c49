package org.concordat.programme.programme.workstream.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.concordat.programme.programme.workstream.WorkstreamKind;
import org.concordat.programme.programme.workstream.WorkstreamKinds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Workstream kinds over HTTP. */
@Path("/v1/workstream-kinds")
@Tag(name = "Workstream kinds", description = "What an activity can be; data of the partnership")
@ExampleCsv("""
        code,name,overhead
        TOOLS_AND_GUIDANCE,Tools and guidance,no
        """)
public class WorkstreamKindResource
        extends ReferenceListResource<
                WorkstreamKind,
                WorkstreamKindResource.CreateWorkstreamKind,
                WorkstreamKindResource.AmendWorkstreamKind,
                WorkstreamKindResource.WorkstreamKindView> {

    private final WorkstreamKinds kinds;

    WorkstreamKindResource(WorkstreamKinds kinds, History history) {
        super(kinds, history);
        this.kinds = kinds;
    }

    /** What a new workstream kind is called, and whether it is an overhead. */
    @Schema(name = "NewWorkstreamKind")
    public record CreateWorkstreamKind(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "must be capitals, digits and underscores, such as TOOLS_AND_GUIDANCE")
            @Schema(examples = "TOOLS_AND_GUIDANCE", description = "Unique; how activities refer to the kind")
            String code,

            @NotBlank @Size(max = 200) @Schema(examples = "Tools and guidance")
            String name,

            @NotNull @Schema(description = WorkstreamKind.OVERHEAD)
            Boolean overhead,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** What is to change in a workstream kind; what is left out stays. */
    @Schema(name = "WorkstreamKindAmendment")
    public record AmendWorkstreamKind(
            @Size(max = 200)
            @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            @Schema(examples = "Tools")
            String name,

            @Schema(description = "Stays as it is once an activity is of this kind")
            Boolean overhead,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** A workstream kind as callers see it. */
    @Schema(name = "WorkstreamKind", description = "What an activity can be")
    public record WorkstreamKindView(
            @JsonUnwrapped WorkstreamKind.State state,

            @Schema(description = "Grows with each change; also the ETag")
            long version)
            implements HasVersion {}

    @Override
    protected WorkstreamKind created(CreateWorkstreamKind request) {
        return new WorkstreamKind(request.code(), request.name(), request.overhead());
    }

    @Override
    protected Consumer<WorkstreamKind> change(AmendWorkstreamKind request) {
        return kinds.change(request.name(), request.overhead());
    }

    @Override
    protected WorkstreamKindView view(WorkstreamKind kind) {
        return new WorkstreamKindView(kind.state(), kind.version());
    }
}
