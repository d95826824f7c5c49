package org.concordat.programme.sharing.practice.rest;

import static org.concordat.programme.sharing.practice.PracticeDetails.LONGEST_SUMMARY;
import static org.concordat.programme.sharing.practice.PracticeDetails.MOST_OF_EACH;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.sharing.practice.PracticeDetails;
import org.concordat.programme.sharing.practice.PracticeLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practice that an organisation shares. */
public record SharePractice(
        @NotNull @Schema(description = "The organisation in which it works")
        UUID source,

        @NotBlank @Size(max = 200) @Schema(examples = "One crew for food waste and recycling")
        String title,

        @NotBlank
        @Size(max = LONGEST_SUMMARY)
        @Schema(description = "What was done, what came of it, and what others should know; names no person")
        String summary,

        @NotBlank @Size(max = 100) @Schema(examples = "Waste", description = "The service that it improves")
        String serviceArea,

        @Size(max = MOST_OF_EACH) @Schema(description = "Codes of themes")
        List<@NotNull @Size(max = 50) String> themes,

        @Size(max = MOST_OF_EACH) @Schema(examples = "[\"Lean\"]", description = "Tools and methods")
        List<@NotBlank @Size(max = 100) String> tools,

        @Size(max = MOST_OF_EACH) List<@NotNull @Valid PracticeLink> links,

        @Schema(nullable = true, description = "The day on which it was shared; today when absent")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    PracticeDetails details() {
        return new PracticeDetails(
                title,
                summary,
                serviceArea,
                MergePatch.kept(themes, List.of()),
                MergePatch.kept(tools, List.of()),
                MergePatch.kept(links, List.of()));
    }
}
