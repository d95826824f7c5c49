package org.concordat.programme.strategy.measure.rest;

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
import org.concordat.programme.strategy.measure.SuccessMeasure;
import org.concordat.programme.strategy.measure.SuccessMeasures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Success measures over HTTP. */
@Path("/v1/success-measures")
@Tag(name = "Success measures", description = "What shows that an outcome is reached")
@ExampleCsv("""
        code,name,priorityOutcome
        SHARED_SERVICES,Councils that share a service,CHEAPER_SERVICES
        """)
public class SuccessMeasureResource
        extends ReferenceListResource<
                SuccessMeasure,
                SuccessMeasureResource.CreateSuccessMeasure,
                SuccessMeasureResource.AmendSuccessMeasure,
                SuccessMeasureResource.SuccessMeasureView> {

    private final SuccessMeasures measures;

    SuccessMeasureResource(SuccessMeasures measures, History history) {
        super(measures, history);
        this.measures = measures;
    }

    /** A new success measure under its priority outcome. */
    @Schema(name = "NewSuccessMeasure")
    public record CreateSuccessMeasure(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "must be capitals, digits and underscores, such as SHARED_SERVICES")
            @Schema(examples = "SHARED_SERVICES", description = "Unique, and stays")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Councils that share a service")
            String name,

            @NotNull
            @Size(max = 50)
            @Schema(examples = "CHEAPER_SERVICES", description = "Code of the priority outcome that it belongs to")
            String priorityOutcome,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** What is to change in a success measure; what is left out stays. */
    @Schema(name = "SuccessMeasureAmendment")
    public record AmendSuccessMeasure(
            @Size(max = 100) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String name,

            @Size(max = 50) @Schema(description = "Code of the priority outcome that it shall belong to")
            String priorityOutcome,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** A success measure as callers see it. */
    @Schema(name = "SuccessMeasure", description = "What shows that a priority outcome is reached")
    public record SuccessMeasureView(
            @JsonUnwrapped SuccessMeasure.State state,

            @Schema(description = "Grows with each change; also the ETag")
            long version)
            implements HasVersion {}

    @Override
    protected SuccessMeasure created(CreateSuccessMeasure request) {
        return new SuccessMeasure(request.code(), request.name(), request.priorityOutcome());
    }

    @Override
    protected Consumer<SuccessMeasure> change(AmendSuccessMeasure request) {
        return measures.change(request.name(), request.priorityOutcome());
    }

    @Override
    protected SuccessMeasureView view(SuccessMeasure measure) {
        return new SuccessMeasureView(measure.state(), measure.version());
    }
}
