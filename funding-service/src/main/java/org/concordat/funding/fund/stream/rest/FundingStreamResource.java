package org.concordat.funding.fund.stream.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordat.funding.fund.stream.FundingStream;
import org.concordat.funding.fund.stream.FundingStreams;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Funding streams over HTTP. */
@Path("/v1/funding-streams")
@Tag(name = "Funding streams", description = "The streams of money that the region has, restricted or not")
@ExampleCsv("""
        code,name,restricted
        ADDED_VALUE,Added value,yes
        """)
public class FundingStreamResource
        extends ReferenceListResource<
                FundingStream,
                FundingStreamResource.CreateFundingStream,
                FundingStreamResource.AmendFundingStream,
                FundingStreamResource.FundingStreamView> {

    FundingStreamResource(FundingStreams streams, History history) {
        super(streams, history);
    }

    /** A new stream of money. */
    @Schema(name = "CreateFundingStream")
    public record CreateFundingStream(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "is written in capitals, like CORE or ADDED_VALUE")
            @Schema(examples = "ADDED_VALUE", description = "Stays for ever")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Added value")
            String name,

            @NotNull @Schema(description = FundingStream.RESTRICTED)
            Boolean restricted,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements ReferenceListRequest {}

    /** What changes about a funding stream; what is left out stays. */
    @Schema(name = "AmendFundingStream")
    public record AmendFundingStream(
            @Size(max = 100)
            @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            @Schema(examples = "Added value")
            String name,

            @Schema(description = FundingStream.RESTRICTED) Boolean restricted,
            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements ReferenceListRequest {}

    /** A funding stream as callers see it. */
    @Schema(name = "FundingStreamView")
    public record FundingStreamView(@JsonUnwrapped FundingStream.State state, long version) implements HasVersion {}

    @Override
    protected FundingStream created(CreateFundingStream request) {
        return new FundingStream(request.code(), request.name(), request.restricted());
    }

    @Override
    protected Consumer<FundingStream> change(AmendFundingStream request) {
        return stream -> stream.amend(request.name(), request.restricted());
    }

    @Override
    protected FundingStreamView view(FundingStream stream) {
        return new FundingStreamView(stream.state(), stream.version());
    }
}
