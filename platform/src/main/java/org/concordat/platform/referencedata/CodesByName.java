package org.concordat.platform.referencedata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.platform.imports.SameName;

/** The codes of a list by what people write into a spreadsheet: the code or the name, in any case. */
public final class CodesByName {

    private final Set<String> codes = new HashSet<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    CodesByName(List<? extends ReferenceItem> items) {
        items.forEach(item -> {
            codes.add(item.code());
            named(item.code()).add(item.code());
            named(item.name()).add(item.code());
        });
    }

    /** The code that a text means; the text itself when it means none or several, and is refused where codes are checked. */
    public String codeOf(String codeOrName) {
        Set<String> meant = byName.getOrDefault(SameName.key(codeOrName), Set.of());
        return codes.contains(codeOrName) || meant.size() != 1
                ? codeOrName
                : meant.iterator().next();
    }

    private Set<String> named(String name) {
        return byName.computeIfAbsent(SameName.key(name), key -> new HashSet<>());
    }
}
