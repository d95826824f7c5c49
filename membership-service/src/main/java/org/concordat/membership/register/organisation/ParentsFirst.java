package org.concordat.membership.register.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.SameName;

/** The order in which the lines of a file are imported: parents before children, wherever they stand. */
final class ParentsFirst {

    private final Map<String, ImportedOrganisation> called = new HashMap<>();

    private ParentsFirst(List<ImportLine<ImportedOrganisation>> lines) {
        for (ImportLine<ImportedOrganisation> line : lines) {
            ImportedOrganisation named = line.content();
            if (named != null) {
                named.allIdentifiers().forEach(each -> called.putIfAbsent(each.toString(), named));
                called.putIfAbsent(SameName.key(named.name()), named);
            }
        }
    }

    static List<ImportLine<ImportedOrganisation>> order(List<ImportLine<ImportedOrganisation>> lines) {
        var order = new ParentsFirst(lines);
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> order.depth(line.content())))
                .toList();
    }

    /** How many lines of the file stand above it; a circle ends where it begins, and is refused when it is imported. */
    private int depth(ImportedOrganisation line) {
        var above = new HashSet<ImportedOrganisation>();
        ImportedOrganisation next = line;
        while (next != null && above.add(next)) {
            next = next.parent() == null
                    ? null
                    : called.getOrDefault(next.parent(), called.get(SameName.key(next.parent())));
        }
        return above.size();
    }
}
