package org.concordat.programme.sharing.tool.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.value.WebAddress;
import org.concordat.programme.sharing.tool.ToolDetails;
import org.concordat.programme.sharing.tool.ToolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool or guidance that the partnership publishes. */
public record PublishTool(
        @NotBlank @Size(max = 200) @Schema(examples = "How to share a payroll")
        String title,

        @NotNull ToolKind kind,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = WebAddress.SECURE, message = WebAddress.SECURE_FITS)
        @Schema(examples = "https://example.org/payroll")
        String link,

        @Size(max = 100)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, examples = "Payroll", description = "The service that it is for; for all when absent")
        String serviceArea,

        @NotNull @Schema(examples = "2008-06-02", description = "Not ahead")
        LocalDate publishedOn,

        @Schema(nullable = true, description = "The programme that brought it about")
        UUID programme,

        @Schema(nullable = true, description = "The activity of that programme")
        UUID activity,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return publishedOn;
    }

    ToolDetails details() {
        return new ToolDetails(title, kind, link, serviceArea, publishedOn, programme, activity);
    }
}
