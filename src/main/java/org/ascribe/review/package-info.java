/** What people decide: verdicts on two questions with their evidence, appended and never overwritten. */
package org.ascribe.review;
