package org.concordat.funding.openness.threesixtygiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** What a package of grants says of itself, as 360Giving's package schema names it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrantPackage(
        String version,
        String title,
        String description,
        LocalDate issued,
        String identifier,
        PackagePublisher publisher,
        @JsonProperty("downloadURL") String downloadUrl,
        String license) {

    /** Who publishes it. */
    public record PackagePublisher(String identifier, String name) {}

    static GrantPackage of(Publisher publisher, String licence, LocalDate today) {
        String name = publisher.funder().name();
        return new GrantPackage(
                "1.4",
                "Grants of " + name,
                "All grants that were decided and accepted, from the first on.",
                today,
                publisher.prefix() + "-grants",
                new PackagePublisher(publisher.funder().id(), name),
                publisher.address(),
                licence);
    }
}
