package org.concordat.programme.sharing.match;

import java.util.Set;
import java.util.UUID;
import org.concordat.programme.project.stage.Stage;

/**
 * What a project may have in common with others.
 *
 * @param organisations its lead and its partners
 * @param serviceArea in small letters; null when it is of none
 * @param tools in small letters
 * @param themes their codes
 */
public record ProjectProfile(
        UUID project, Set<UUID> organisations, Stage stage, String serviceArea, Set<String> tools, Set<String> themes) {

    public ProjectProfile {
        organisations = Set.copyOf(organisations);
        tools = Set.copyOf(tools);
        themes = Set.copyOf(themes);
    }
}
