package org.concordat.programme.sharing.tool.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.value.WebAddress;
import org.concordat.programme.sharing.tool.ToolDetails;
import org.concordat.programme.sharing.tool.ToolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a tool: what is left out stays, what is sent replaces, and {@code null} empties. */
public record AmendTool(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        ToolKind kind,

        @Size(max = 500) @Pattern(regexp = WebAddress.SECURE, message = WebAddress.SECURE_FITS)
        String link,

        @Schema(nullable = true, description = "The service that it is for")
        Optional<@Size(max = 100) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                serviceArea,

        @Schema(description = "Not ahead, and not after somebody has worked with it")
        LocalDate publishedOn,

        @Schema(nullable = true, description = "The programme that brought it about")
        Optional<UUID> programme,

        @Schema(nullable = true, description = "The activity of that programme")
        Optional<UUID> activity,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<ToolDetails> {

    @Override
    public LocalDate ownDay() {
        return publishedOn;
    }

    @Override
    public ToolDetails applyTo(ToolDetails present) {
        return new ToolDetails(
                kept(title, present.title()),
                kept(kind, present.kind()),
                kept(link, present.link()),
                merged(serviceArea, present.serviceArea()),
                kept(publishedOn, present.publishedOn()),
                merged(programme, present.programme()),
                merged(activity, present.activity()));
    }
}
