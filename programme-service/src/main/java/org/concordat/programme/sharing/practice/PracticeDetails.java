package org.concordat.programme.sharing.practice;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.value.EachOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation says about a practice that it shares. */
public record PracticeDetails(
        @Size(max = 200) @Schema(examples = "One crew for food waste and recycling")
        String title,

        @Size(max = PracticeDetails.LONGEST_SUMMARY)
        @Schema(description = "What was done, what came of it, and what others should know; names no person")
        String summary,

        @Size(max = 100) @Schema(examples = "Waste", description = "The service that it improves")
        String serviceArea,

        @Size(max = PracticeDetails.MOST_OF_EACH) @Schema(description = "Codes of themes")
        List<@Size(max = 50) String> themes,

        @Size(max = PracticeDetails.MOST_OF_EACH) @Schema(examples = "[\"Lean\"]", description = "Tools and methods")
        List<@Size(max = 100) String> tools,

        @Size(max = PracticeDetails.MOST_OF_EACH) List<PracticeLink> links) {

    public static final int LONGEST_SUMMARY = 20_000;
    public static final int MOST_OF_EACH = 20;

    public PracticeDetails {
        themes = List.copyOf(themes);
        tools = List.copyOf(tools);
        links = List.copyOf(links);
    }

    void requireSound() {
        EachOnce.require("theme", themes);
        EachOnce.require("tool", tools);
    }

    /** What a search finds it by beside title and summary. */
    String keywords() {
        return Stream.concat(tools.stream(), links.stream().map(PracticeLink::title))
                .collect(Collectors.joining("\n"));
    }
}
