package org.concordat.platform.referencedata;

import java.util.function.Consumer;
import org.concordat.platform.change.EffectiveDate;

/**
 * An item of a list as a line of an import gives it.
 *
 * @param item as it would be created
 * @param change what the line changes in an item of its code that is there already
 */
public record ImportedItem<T extends ReferenceItem>(T item, Consumer<T> change, EffectiveDate effective) {}
