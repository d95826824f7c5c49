/** What the sample data say, read from the files of the data set. */
package org.concordat.sampledata.plan;
