package org.concordat.programme.support.advisory.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.programme.support.advisory.AdvisoryState;
import org.concordat.programme.support.advisory.AdvisoryView;

/** Writes advisories as a JSON Feed (version 1.1). */
@ApplicationScoped
public class JsonFeedText {

    static final String MEDIA_TYPE = "application/feed+json";

    private final ObjectMapper json;

    JsonFeedText(ObjectMapper json) {
        this.json = json;
    }

    private record Feed(String version, String title, List<Author> authors, List<Item> items) {}

    private record Author(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Item(
            String id,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("external_url") String externalUrl,
            @JsonProperty("date_published") String datePublished,
            List<String> tags) {}

    /** @param advisories the latest first */
    String of(List<AdvisoryView> advisories) {
        var feed = new Feed(
                "https://jsonfeed.org/version/1.1",
                FeedWords.TITLE,
                List.of(new Author(FeedWords.AUTHOR)),
                advisories.stream().map(advisory -> item(advisory.state())).toList());
        try {
            return json.writeValueAsString(feed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An advisory cannot be written as JSON", impossible);
        }
    }

    private static Item item(AdvisoryState advisory) {
        return new Item(
                "urn:uuid:" + advisory.id(),
                advisory.details().title(),
                advisory.details().text(),
                advisory.details().link(),
                advisory.publishedAt().toString(),
                List.of(
                        advisory.details().kind().name(),
                        advisory.details().severity().name()));
    }
}
