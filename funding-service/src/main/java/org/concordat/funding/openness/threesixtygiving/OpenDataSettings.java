package org.concordat.funding.openness.threesixtygiving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What a partnership says of itself when it publishes its grants. */
@ConfigMapping(prefix = "concordat.funding.open-data")
public interface OpenDataSettings {

    /** The publisher's prefix as 360Giving has registered it; every identifier of its own begins with it. */
    @WithDefault("360G-concordat")
    String prefix();

    /** Who gives the money: the partnership, or the body that is accountable for it. */
    @WithDefault("Regional improvement partnership")
    String funderName();

    /** Its identifier in a list of org-id.guide, such as {@code GB-LAE-BOL}; made of the prefix when it has none. */
    Optional<String> funderIdentifier();

    /** Lists of org-id.guide from which a recipient is identified, the best one first. */
    @WithDefault("GB-LAE,GB-LAS,GB-PLA,GB-NIC,GB-CHC,GB-SC,GB-COH,GB-NHS,GB-EDU,GB-UKPRN,GB-GOR")
    List<String> organisationLists();

    /** Where everybody finds the data; nothing is said of it when it is left out. */
    Optional<String> address();

    /** The licence under which the data are published. */
    @WithDefault("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
    String licence();
}
