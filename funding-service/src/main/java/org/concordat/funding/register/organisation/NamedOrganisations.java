package org.concordat.funding.register.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.problem.Refusal;

/** Finds organisations by name or id. Refusals quote nothing of a line: where columns are shifted, it may be a person's name. */
public final class NamedOrganisations {

    private final Map<String, List<UUID>> byName;

    NamedOrganisations(Map<UUID, String> names) {
        byName = names.entrySet().stream()
                .collect(Collectors.groupingBy(
                        named -> SameName.key(named.getValue()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        names.keySet().forEach(id -> byName.put(SameName.key(id.toString()), List.of(id)));
    }

    /** @throws Refusal 422 when membership has told of none or several that are called so */
    public UUID require(String named) {
        List<UUID> meant = byName.getOrDefault(SameName.key(named), List.of());
        if (meant.size() != 1) {
            throw Refusal.rule(
                    "unknown-organisation",
                    "The organisation of this line is %s. Send its id, or correct its name."
                            .formatted(meant.isEmpty() ? "not known" : "one of several of that name"));
        }
        return meant.get(0);
    }
}
