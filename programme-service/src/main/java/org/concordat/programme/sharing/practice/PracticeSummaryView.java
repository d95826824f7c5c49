package org.concordat.programme.sharing.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practice as a list or a search shows it. */
@Schema(name = "PracticeItem", description = "A practice in a list; read it by its id for all that is said about it")
public record PracticeSummaryView(
        UUID id,

        @Schema(description = "The organisation in which it works")
        UUID source,

        @Size(max = 200) String title,
        @Size(max = 100) String serviceArea,
        LocalDate sharedOn,
        PracticeStatus status,

        @Min(0)
        @Max(1_000_000_000)
        @Schema(description = "Greater where the words say more about it; tells within one search only, 0 without one")
        int relevance,

        @Size(max = 2000)
        @Schema(
                nullable = true,
                examples = "One crew collects food waste and what is **recycled**",
                description = "Where its words were found, each between two asterisks. Plain text, not HTML: escape it"
                        + " as any other text. Null without a search")
        String highlight,

        @Schema(description = "Grows with each change") long version) {}
